import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

/** Where Chromium or Chrome is, on Linux and macOS; CHROMIUM_PATH says it, too. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Undefined where this machine has none: tests in a browser are left out then. */
export const chromiumPath = places.find((place) => place && existsSync(place));

/** A browser that reaches nothing but this machine. */
export async function launchChromium() {
  execFileSync(process.execPath, ['scripts/build.mjs', 'explorer']);
  return chromium.launch({
    executablePath: chromiumPath as string,
    // Whoever runs tests in a container is often root, whom Chromium gives no sandbox.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A passkey's device, built into the page's browser, which agrees to everything. */
export async function giveAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
