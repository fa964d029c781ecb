// @ts-check
//
// Loads the program that reads ticket files, src/bin/intake.rs. The page starts this file as a worker when a
// file is first opened, or takes it in where workers are blocked: it has then left a port under the name below.

// @ts-expect-error: the build makes it.
import load from "./intake.js";

/** @type {MessagePort | undefined} */
const port = Reflect.get(globalThis, "breakevenIntake");

/** @param {unknown} error An error that nobody catches reaches the page, which then does without. */
const tell = (error) => {
  if (port) {
    port.postMessage(false);
  } else {
    setTimeout(() => {
      throw error;
    });
  }
};

// Work that breaks does so while it waits, of which browsers tell nobody outside.
if (!port) addEventListener("unhandledrejection", (event) => tell(event.reason));

load({ module_or_path: new URL("intake_bg.wasm", import.meta.url) }).catch(tell);
