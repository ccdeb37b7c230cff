// Only in "panah serve --watch": loads the page again when a file has changed.
const version = document.currentScript.dataset.version;

async function wait() {
  try {
    const answer = await fetch(`/live-reload/${version}`);
    if (answer.status === 200) return location.reload();
    setTimeout(wait);
  } catch {
    // The server has stopped; it may come back.
    setTimeout(wait, 1000);
  }
}

wait();
