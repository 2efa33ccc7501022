/** Names of types in prose, if they are not merely separated and in lower case. */
const spellings: Readonly<Record<string, string>> = {
  Api: 'API',
  Apple: 'Apple',
  Email: 'e-mail',
  Id: 'ID',
  Ip: 'IP',
  Ldap: 'LDAP',
  Linux: 'Linux',
  Mdm: 'MDM',
  Mfa: 'MFA',
  Os: 'OS',
  Radius: 'RADIUS',
  Ssh: 'SSH',
  Sso: 'SSO',
  Usb: 'USB',
};
const properNames = ['Remote Assist', 'System Insights', 'Directory Insights'];
/** Last words without a plural form. */
const uncountable = new Set(['encryption', 'info', 'insights']);

/** Returns the plural of a type's name in words: `SsoApplication` becomes "SSO applications". */
export function pluralOf(typeName: string): string {
  const parts = typeName.match(/[A-Z][a-z0-9]*/g) ?? [typeName];
  let words = parts.map((part) => spellings[part] ?? part.toLowerCase()).join(' ');
  for (const name of properNames) words = words.replace(name.toLowerCase(), name);
  return plural(words);
}

function plural(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  if (uncountable.has(last)) return `${words} records`;
  if (/[^su]s$/.test(last)) return words;
  if (/(s|x|ch|sh)$/.test(last)) return `${words}es`;
  return /[^aeiou]y$/.test(last) ? `${words.slice(0, -1)}ies` : `${words}s`;
}
