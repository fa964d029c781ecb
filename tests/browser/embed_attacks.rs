//! Messages that are not the calculator's or not the host's change nothing; a growing page stops growing.

use crate::element::css;
use crate::embed::{FRAME, events, on_host, result};
use crate::page::Page;
use crate::visit::Setup;
use serde_json::json;

fn height(page: &Page) -> f64 {
    let height =
        page.script("return roots[0].querySelector('iframe').getBoundingClientRect().height");
    height.as_f64().unwrap()
}

/// Waits until the frame has the height of all that it will show: strips come after the answer.
fn stand_still(page: &Page) {
    page.within(FRAME, || {
        page.settle();
        page.wait_until("the strips are known", || {
            !page.find_all(css(".dial.has-strip")).is_empty()
        });
    });
    let (mut before, mut calm) = (height(page), 0);
    while calm < 10 {
        std::thread::sleep(std::time::Duration::from_millis(50));
        let now = height(page);
        calm = if now == before { calm + 1 } else { 0 };
        before = now;
    }
}

#[test]
fn forged_messages_change_nothing_endless_growth_stops_and_a_flood_is_cut() {
    on_host("plain.html", Setup::default(), |page| {
        result(page, |detail| detail["cheapest"].is_string());
        stand_still(page);
        let before = (
            height(page),
            events(page, "ready").len(),
            events(page, "share").len(),
        );
        let id = page.within(FRAME, || {
            page.script("return location.hash.match(/embed=(\\w+)/)[1]")
        });
        // To the host: from its own window, and from another frame of the calculator's very origin.
        page.script_with(
            "const id = arguments[0];
             const forged = (more) => ({ ns: 'breakeven', v: 1, id, ...more });
             postMessage(forged({ type: 'resize', height: 5000 }), '*');
             postMessage(forged({ type: 'share', url: 'https://evil.example/' }), '*');
             const frame = document.createElement('iframe');
             frame.id = 'other';
             frame.src = arguments[1];
             document.body.append(frame);",
            vec![
                id.clone(),
                format!("{}empty-page-for-tests.html", page.address()).into(),
            ],
        );
        let other = "return document.getElementById('other')";
        page.wait_until("the other frame is there", || {
            page.within(other, || page.script("return document.title")) == "Empty"
        });
        page.within(other, || {
            page.script_with(
                "const forged = (more) => ({ ns: 'breakeven', v: 1, id: arguments[0], ...more });
                 parent.postMessage(forged({ type: 'resize', height: 5000 }), '*');
                 parent.postMessage(forged({ type: 'ready' }), '*');
                 // To the calculator: not from the window around it.
                 const calculator = parent.frames;
                 for (let at = 0; at < parent.length; at += 1) {
                   parent[at].postMessage(forged({ type: 'configure', name: 'theme', value: 'dark' }), '*');
                 }",
                vec![id.clone()],
            );
        });
        // From the right window, with wrong fields.
        page.within(FRAME, || {
            page.script_with(
                "const send = (more) => parent.postMessage({ ns: 'breakeven', v: 1, id: arguments[0], ...more }, '*');
                 for (const height of [1e9, -5, 0, NaN, Infinity, '5000', null, {}]) send({ type: 'resize', height });
                 send({ type: 'share', url: 'https://evil.example/' });
                 send({ type: 'share', url: 7 });
                 send({ type: 'constructor' });
                 send({ type: 'error', code: '<b>' });
                 send({ type: 'result', totals: [{ plan: 1 }], cheapest: 'x', currency: 'USD' });
                 send({ type: 'ready', id: 'another' });
                 send({ type: 'ready', v: 2 });
                 send({ type: 'ready', ns: 'other' });",
                vec![id.clone()],
            );
        });
        // The host's own messages with wrong fields, to the calculator.
        page.script_with(
            "const calculator = roots[0].querySelector('iframe').contentWindow;
             const send = (more) => calculator.postMessage({ ns: 'breakeven', v: 1, id: arguments[0], ...more }, '*');
             send({ type: 'configure', name: 'theme', value: 'dark', v: 2 });
             send({ type: 'configure', name: 'theme', value: 'dark', id: 'another' });
             send({ type: 'configure', name: 'theme', value: 7 });
             send({ type: 'configure', name: 'onload', value: 'dark' });
             send({ type: 'configure', name: 'contact-url', value: 'javascript:alert(1)' });
             send('configure');
             send(null);",
            vec![id],
        );
        std::thread::sleep(std::time::Duration::from_millis(500));
        let after = (
            height(page),
            events(page, "ready").len(),
            events(page, "share").len(),
        );
        assert_eq!(after, before);
        page.within(FRAME, || {
            assert_eq!(
                page.script("return document.documentElement.dataset.theme ?? 'none'"),
                "none"
            );
            assert_eq!(
                page.script("return document.querySelectorAll('a[href^=javascript]').length"),
                0
            );
        });

        // A page that grows whenever its frame grows is stopped, and a flood is cut.
        let first = height(page);
        page.within(FRAME, || {
            page.script(
                "const id = location.hash.match(/embed=(\\w+)/)[1];
                 let height = innerHeight;
                 const grow = setInterval(() => {
                   height = Math.max(height, innerHeight) + 50;
                   parent.postMessage({ ns: 'breakeven', v: 1, id, type: 'resize', height }, '*');
                 }, 30);
                 setTimeout(() => clearInterval(grow), 1600);",
            );
        });
        std::thread::sleep(std::time::Duration::from_millis(1700));
        let grown = height(page) - first;
        assert!(grown <= 21.0 * 50.0, "it grew by {grown}");
        page.within(FRAME, || {
            page.script(
                "const id = location.hash.match(/embed=(\\w+)/)[1];
                 for (let at = 0; at < 5000; at += 1) {
                   parent.postMessage({ ns: 'breakeven', v: 1, id, type: 'contact' }, '*');
                 }",
            );
        });
        std::thread::sleep(std::time::Duration::from_millis(700));
        let heard = events(page, "contact").len();
        assert!(heard < 300, "{heard} of 5,000 events");
        assert_eq!(page.script("return seen.violations"), json!([]));
    });
}
