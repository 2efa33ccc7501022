export interface MailedLink {
  readonly act: 'set-password' | 'confirm-email';
  readonly token: string;
}

/**
 * Returns the token of the followed link from behind the `#`, and removes it from the URL and from the browser's history.
 */
export function takeLink(): MailedLink | null {
  const [, act, token] = /^#(set-password|confirm-email)=(rgl_[\w-]+)$/.exec(location.hash) ?? [];
  if (!act || !token) return null;
  history.replaceState(null, '', location.pathname);
  return { act: act as MailedLink['act'], token };
}
