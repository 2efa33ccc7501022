import { badInput } from '../../errors.ts';
import type { SsoApplicationRow } from './entity.ts';
import type { ConfigurationChanges } from './input.ts';
import { ssoTemplate } from './templates.ts';
import type { Settings } from './types.ts';

const baseSettings: Settings = {
  idpEntityId: null,
  spEntityId: null,
  acsUrls: [],
  defaultAcsUrl: null,
  nameIdFormat: 'UNSPECIFIED',
  subjectField: 'EMAIL',
  signatureAlgorithm: 'RSA_SHA256',
  signAssertion: true,
  signResponse: false,
  declareRedirectEndpoint: false,
  spErrorFlow: false,
  idpInitUrl: null,
  defaultTargetUrl: null,
  constantAttributes: [],
  userAttributes: [],
  groupsAttributeName: null,
};

/** Returns the initial settings of an application of a template, which null restores as well. */
export function defaultSettings(templateId: string | null): Settings {
  const { defaults = {} } = (templateId && ssoTemplate(templateId)) || {};
  const settings = { ...baseSettings, ...defaults };
  return { ...settings, defaultAcsUrl: settings.acsUrls[0] ?? null };
}

export function settingsOf(application: SsoApplicationRow): Settings {
  const names = Object.keys(baseSettings) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, application[name]])) as unknown as Settings;
}

/**
 * Returns the settings after a change. An absent setting stays.
 * @param argument the path of the changes, for errors
 * @throws BAD_USER_INPUT if the settings conflict, or change a value that the template fixes
 */
export function changedSettings(
  current: Settings,
  changes: ConfigurationChanges,
  templateId: string | null,
  argument = 'input.config',
): Settings {
  const back = defaultSettings(templateId);
  const settings = { ...current };
  for (const name of Object.keys(changes) as (keyof Settings)[]) {
    if (changes[name] !== undefined) Object.assign(settings, { [name]: changes[name] ?? back[name] });
  }
  if (!changes.defaultAcsUrl) settings.defaultAcsUrl = defaultOf(settings, changes);
  assertFixed(settings, back, templateId, argument);
  for (const [name, holds, message] of rules) {
    if (!holds(settings)) throw badInput(`${argument}.${name}`, message);
  }
  return settings;
}

/**
 * Returns the current default address if it is still in the list and the change does not reset it, else the first
 * address.
 */
function defaultOf({ acsUrls, defaultAcsUrl }: Settings, changes: ConfigurationChanges): string | null {
  const stays = changes.defaultAcsUrl === undefined && defaultAcsUrl && acsUrls.includes(defaultAcsUrl);
  return stays ? defaultAcsUrl : (acsUrls[0] ?? null);
}

function assertFixed(settings: Settings, fixed: Settings, templateId: string | null, argument: string): void {
  for (const name of (templateId && ssoTemplate(templateId)?.fixed) || []) {
    if (JSON.stringify(settings[name]) !== JSON.stringify(fixed[name])) {
      throw badInput(`${argument}.${name}`, 'The template fixes this setting.');
    }
  }
}

type Rule = readonly [setting: keyof Settings, holds: (settings: Settings) => boolean, message: string];

const rules: readonly Rule[] = [
  [
    'defaultAcsUrl',
    ({ acsUrls, defaultAcsUrl }) => defaultAcsUrl === null || acsUrls.includes(defaultAcsUrl),
    'Must be one of acsUrls.',
  ],
  [
    'signAssertion',
    ({ signAssertion, signResponse }) => signAssertion || signResponse,
    'The assertion or the response must be signed.',
  ],
  [
    'userAttributes',
    ({ constantAttributes, userAttributes, groupsAttributeName }) => {
      const names = [...constantAttributes, ...userAttributes].map(({ name }) => name);
      if (groupsAttributeName) names.push(groupsAttributeName);
      return new Set(names).size === names.length;
    },
    'The names of the attributes, with that of the groups, must differ.',
  ],
];
