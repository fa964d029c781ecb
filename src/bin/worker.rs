//! The worker: hears jobs from the page, works them out, reports. `platform/worker-start.js` loads it.
//!
//! Only the latest job counts: an earlier one is dropped at its next pause.

fn main() {
    #[cfg(target_arch = "wasm32")]
    inside::serve();
}

#[cfg(target_arch = "wasm32")]
mod inside {
    use std::cell::Cell;
    use std::rc::Rc;

    use breakeven::documents::job::{Job, Outcome, Report};
    use breakeven::platform::inside_worker::{say, serve as serve_page};
    use breakeven::platform::turns::{Turns, begin};

    /// Milliseconds between two looks for a later job.
    const TURN: u32 = 50;

    /// Takes jobs from now on.
    pub fn serve() {
        let latest = Rc::new(Cell::new(0));
        serve_page(move |text, _| match Job::read(&text) {
            Ok(job) => {
                latest.set(job.number);
                begin(work(job, Rc::clone(&latest)));
            }
            Err(fault) => report(fault.number, Outcome::Unread(fault.what.to_owned())),
        });
    }

    async fn work(job: Job, latest: Rc<Cell<u32>>) {
        let mut turns = Turns::of(TURN);
        let pause = async |done, of| {
            if turns.is_over() {
                report(job.number, Outcome::Progress { done, of });
                turns.next().await;
            }
            latest.get() == job.number
        };
        job.run_in_slices(pause, |outcome| report(job.number, outcome))
            .await;
    }

    fn report(number: u32, outcome: Outcome) {
        say(&Report { number, outcome }.write());
    }
}
