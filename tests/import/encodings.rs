//! Text as bytes: every encoding that a help desk writes, told from the bytes alone.

use breakeven::import::decode::Encoding;
use breakeven::import::detect::detect;
use breakeven::import::fault::{FileKind, ImportFault, MOST_BYTES};
use breakeven::import::reader::{Row, RowReader};

use crate::support::{imported_with_typical, understood};

const TABLE: &str = "Número;Data Abertura;Categoria\r\n52;21/09/2020 09:55;Solução é prática\r\n";

/// The table in code page 850, by hand: ú, ç, ã, é, á.
fn code_page_850() -> Vec<u8> {
    TABLE
        .chars()
        .map(|c| match c {
            'ú' => 0xA3,
            'ç' => 0x87,
            'ã' => 0xC6,
            'é' => 0x82,
            'á' => 0xA0,
            ascii => u8::try_from(ascii).unwrap(),
        })
        .collect()
}

/// The table in windows-1252, whose letters stand where Unicode has them.
fn windows_1252() -> Vec<u8> {
    TABLE
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect()
}

fn utf16(big_endian: bool) -> Vec<u8> {
    TABLE
        .encode_utf16()
        .flat_map(|unit| {
            if big_endian {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        })
        .collect()
}

fn with_mark(mark: &[u8], bytes: &[u8]) -> Vec<u8> {
    [mark, bytes].concat()
}

#[test]
fn every_encoding_gives_the_same_ticket() {
    let files = [
        (Encoding::Utf8, TABLE.as_bytes().to_vec()),
        (
            Encoding::Utf8,
            with_mark(&[0xEF, 0xBB, 0xBF], TABLE.as_bytes()),
        ),
        (Encoding::Utf16Le, utf16(false)),
        (Encoding::Utf16Le, with_mark(&[0xFF, 0xFE], &utf16(false))),
        (Encoding::Utf16Be, utf16(true)),
        (Encoding::Utf16Be, with_mark(&[0xFE, 0xFF], &utf16(true))),
        (Encoding::Windows1252, windows_1252()),
        (Encoding::CodePage850, code_page_850()),
    ];
    for (encoding, bytes) in files {
        let understanding = understood(&bytes);
        assert_eq!(understanding.layout.encoding, encoding);
        assert_eq!(understanding.layout.headers[0], "Número", "{encoding}");
        let imported = imported_with_typical(&bytes);
        assert_eq!(
            imported.incidents[0].category, "Solução é prática",
            "{encoding}"
        );
    }
}

#[test]
fn curly_quotes_of_windows_are_not_taken_for_dos_letters() {
    let bytes = b"id,created,note\n1,2026-01-05,won\x92t \x93start\x94 \x96 see\n";
    assert_eq!(detect(bytes), Ok(Encoding::Windows1252));
}

#[test]
fn german_umlauts_are_told_apart_in_both_pages() {
    assert_eq!(
        detect(b"Ger\xE4t;Gr\xFC\xDFe;L\xF6sung"),
        Ok(Encoding::Windows1252)
    );
    assert_eq!(
        detect(b"Ger\x84t;Gr\x81\xE1e;L\x94sung"),
        Ok(Encoding::CodePage850)
    );
}

#[test]
fn one_damaged_letter_does_not_make_utf8_another_encoding() {
    let bytes = "Störung größer öfter äußerst\n".repeat(5).into_bytes();
    let bytes = [bytes, b"\xFF end\n".to_vec()].concat();
    assert_eq!(detect(&bytes), Ok(Encoding::Utf8));
}

#[test]
fn what_is_no_text_is_named() {
    let fault = |bytes: &[u8]| detect(bytes).unwrap_err();
    assert_eq!(fault(b""), ImportFault::Empty);
    assert_eq!(fault(b" \r\n\r\n "), ImportFault::Empty);
    assert_eq!(fault(&[0xEF, 0xBB, 0xBF]), ImportFault::Empty);
    let spreadsheet = ImportFault::NotText(FileKind::ZipOrSpreadsheet);
    assert_eq!(fault(b"PK\x03\x04\x14\0\x06\0"), spreadsheet);
    assert_eq!(fault(b"%PDF-1.7"), ImportFault::NotText(FileKind::Pdf));
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1];
    assert_eq!(fault(&old), ImportFault::NotText(FileKind::OldOffice));
    let noise: Vec<u8> = (0..=255).cycle().take(4_096).collect();
    assert_eq!(fault(&noise), ImportFault::NotText(FileKind::Unknown));
    let bytes = MOST_BYTES + 1;
    assert_eq!(fault(&vec![b'a'; bytes]), ImportFault::TooLarge { bytes });
}

#[test]
fn old_macintosh_line_ends_count_as_lines() {
    let mut reader = RowReader::new(b"a,b\r1,2\r3,4", Encoding::Utf8, b',');
    let mut row = Row::default();
    let mut lines = Vec::new();
    while reader.read(&mut row) {
        lines.push((row.line, row.cell(1).to_owned()));
    }
    let expected = [(1, "b"), (2, "2"), (3, "4")].map(|(line, cell)| (line, cell.to_owned()));
    assert_eq!(lines, expected);
}
