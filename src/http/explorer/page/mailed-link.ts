export interface MailedLink {
  readonly act: 'set-password' | 'confirm-email';
  readonly token: string;
}

/** The link that was followed, which stands behind the `#`; it is taken out of the address, and of the browser's history. */
export function takeLink(): MailedLink | null {
  const [, act, token] = /^#(set-password|confirm-email)=(rgl_[\w-]+)$/.exec(location.hash) ?? [];
  if (!act || !token) return null;
  history.replaceState(null, '', location.pathname);
  return { act: act as MailedLink['act'], token };
}
