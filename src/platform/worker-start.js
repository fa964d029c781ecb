// @ts-check
//
// Loads the worker's program, src/bin/worker.rs. The page starts this file as a worker when it first has
// long work; the names below are those of the build, which gives all three files the mark of their content.

// @ts-expect-error: the build makes it.
import load from "./worker.js";

/** @param {unknown} error An error that nobody catches reaches the page, which then works without a worker. */
const tell = (error) => {
  setTimeout(() => {
    throw error;
  });
};

// A job that breaks does so while it waits, of which browsers tell nobody outside.
addEventListener("unhandledrejection", (event) => tell(event.reason));

load({ module_or_path: new URL("worker_bg.wasm", import.meta.url) }).catch(tell);
