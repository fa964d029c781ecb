//! The intake: takes a ticket file from the page, reads it, says what it would bring.
//! `platform/intake-start.js` loads it when a file is first opened, as a worker, or into the page
//! where workers are blocked.

fn main() {
    #[cfg(target_arch = "wasm32")]
    inside::serve();
}

#[cfg(target_arch = "wasm32")]
mod inside {
    use std::rc::Rc;

    use breakeven::import::zone::Zone;
    use breakeven::intake::desk::Desk;
    use breakeven::intake::message::Request;
    use breakeven::platform::clock;
    use breakeven::platform::inside_worker::{is_guest, say, serve as serve_page};
    use breakeven::platform::turns::{Turns, begin};

    /// Milliseconds between two looks at what the page says meanwhile.
    const TURN: u32 = 40;

    /// The same in the page itself: the rest of a frame is left to everything else.
    const TURN_AS_GUEST: u32 = 8;

    /// Takes requests from now on.
    pub fn serve() {
        let desk = Rc::new(Desk::new(Zone::Rules(clock::utc_offsets())));
        serve_page(move |text, bytes| {
            if let Some(request) = Request::read(&text) {
                begin(work(Rc::clone(&desk), request, bytes));
            }
        });
    }

    async fn work(desk: Rc<Desk>, request: Request, bytes: Vec<u8>) {
        let mut turns = Turns::of(if is_guest() { TURN_AS_GUEST } else { TURN });
        let pause = async |progress: Option<_>| {
            if turns.is_over() {
                if let Some(progress) = progress {
                    tell(progress);
                }
                turns.next().await;
            }
        };
        desk.hear(request, bytes, pause, tell).await;
    }

    fn tell(answer: breakeven::intake::message::Answer) {
        say(&answer.write());
    }
}
