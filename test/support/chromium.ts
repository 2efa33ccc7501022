import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

/** Paths of Chromium or Chrome on Linux and macOS; CHROMIUM_PATH overrides them. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Returns the path of the browser; undefined where there is none, and browser tests are skipped. */
export const chromiumPath = places.find((place) => place && existsSync(place));

/** Starts a browser that can connect only to this machine. */
export async function launchChromium() {
  execFileSync(process.execPath, ['scripts/build.mjs', 'explorer']);
  return chromium.launch({
    executablePath: chromiumPath as string,
    // Tests in a container often run as root, for whom Chromium has no sandbox.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Adds a passkey authenticator to the page's browser that accepts every request. */
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
