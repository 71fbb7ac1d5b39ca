import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const SCRIPT = join(import.meta.dirname, "../../script/browser");

/** A browser that never leaves this machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = execFileSync(SCRIPT, { encoding: "utf8" }).trim();
  const quiet = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args: quiet, timeout: 120_000 });
}

/** A page in which every request is refused, and remembered. */
export async function openOffline(
  browser: Browser,
): Promise<{ readonly page: Page; readonly requests: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1060, height: 400 } });
  const requests: string[] = [];
  await page.route("**", (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  return { page, requests };
}
