//! CRC-32 as in ISO 3309: whatever single bit of a link changes, this changes.

/// The reversed polynomial.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The checksum of some bytes. Bit by bit: links are short, and a table would be downloaded.
pub fn crc_32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let carry = crc & 1;
            crc >>= 1;
            if carry == 1 {
                crc ^= POLYNOMIAL;
            }
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::crc_32;

    #[test]
    fn the_check_value_of_the_standard_is_met() {
        assert_eq!(crc_32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc_32(b""), 0);
    }
}
