import type { DirectoryMappingDirection, DirectoryUserField } from '../../generated/graphql.ts';

/** Attribute of a kind of directory, and the user's attribute that it stands for. */
export interface CatalogueEntry {
  readonly name: string;
  readonly userField: DirectoryUserField | null;
  readonly directions: DirectoryMappingDirection[];
}

export interface Catalogue {
  readonly attributes: readonly CatalogueEntry[];
  /** Pattern of the attributes that the organization or the vendor has added; null if there are none. */
  readonly custom: RegExp | null;
}

type Listed = readonly [name: string, userField: DirectoryUserField | null];

/** Pattern of attributes that are a part of another one: they can be read, and not written. */
const part = /\.localPart$/;

function catalogue(
  directions: DirectoryMappingDirection[],
  custom: RegExp | null,
  listed: readonly Listed[],
): Catalogue {
  const attributes = listed.map(([name, userField]) => ({
    name,
    userField,
    directions: part.test(name) ? directions.filter((direction) => direction === 'IMPORT') : directions,
  }));
  return { custom, attributes };
}

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/**
 * Attributes of RFC 7643, sections 4.1 and 4.3. Of several values, the one of type `work` counts. `localPart` is the
 * part before the `@`.
 */
export const scimCatalogue = catalogue(
  ['IMPORT', 'EXPORT'],
  /^urn:[A-Za-z0-9:._-]{1,200}:[A-Za-z]\w{0,63}$/,
  [
    ['userName', 'USERNAME'],
    ['emails.work', 'EMAIL'],
    ['name.givenName', 'FIRST_NAME'],
    ['name.middleName', 'MIDDLE_NAME'],
    ['name.familyName', 'LAST_NAME'],
    ['displayName', 'DISPLAY_NAME'],
    ['title', 'JOB_TITLE'],
    ['userType', 'EMPLOYEE_TYPE'],
    [`${enterprise}:employeeNumber`, 'EMPLOYEE_IDENTIFIER'],
    [`${enterprise}:costCenter`, 'COST_CENTER'],
    [`${enterprise}:organization`, 'COMPANY'],
    [`${enterprise}:department`, 'DEPARTMENT'],
    [`${enterprise}:division`, null],
    ['userName.localPart', null],
    ['emails.work.localPart', null],
    ['emails.home', null],
    ['nickName', null],
    ['preferredLanguage', null],
    ['locale', null],
    ['timezone', null],
    ['phoneNumbers.work', null],
  ],
);

/**
 * Attributes of the user resource of the Admin SDK's Directory API. Of several organizations, the primary one counts.
 */
export const googleCatalogue = catalogue(['IMPORT'], /^customSchemas\.[A-Za-z]\w{0,63}\.[A-Za-z]\w{0,63}$/, [
  ['primaryEmail.localPart', 'USERNAME'],
  ['primaryEmail', 'EMAIL'],
  ['name.givenName', 'FIRST_NAME'],
  ['name.familyName', 'LAST_NAME'],
  ['name.displayName', 'DISPLAY_NAME'],
  ['recoveryEmail', null],
  ['organizations.title', 'JOB_TITLE'],
  ['organizations.department', 'DEPARTMENT'],
  ['organizations.costCenter', 'COST_CENTER'],
  ['organizations.name', 'COMPANY'],
  ['organizations.location', 'LOCATION'],
  ['organizations.description', 'EMPLOYEE_TYPE'],
  ['externalIds.organization', 'EMPLOYEE_IDENTIFIER'],
  ['orgUnitPath', null],
]);

/** Attributes of the user resource of Microsoft Graph 1.0. */
export const microsoftCatalogue = catalogue(
  ['IMPORT'],
  /^(onPremisesExtensionAttributes\.extensionAttribute([1-9]|1[0-5])|extension_[0-9a-f]{32}_\w{1,64})$/,
  [
    ['userPrincipalName.localPart', 'USERNAME'],
    ['mail', 'EMAIL'],
    ['givenName', 'FIRST_NAME'],
    ['surname', 'LAST_NAME'],
    ['displayName', 'DISPLAY_NAME'],
    ['jobTitle', 'JOB_TITLE'],
    ['department', 'DEPARTMENT'],
    ['companyName', 'COMPANY'],
    ['officeLocation', 'LOCATION'],
    ['employeeId', 'EMPLOYEE_IDENTIFIER'],
    ['employeeType', 'EMPLOYEE_TYPE'],
    ['userPrincipalName', null],
    ['mailNickname', null],
    ['employeeOrgData.costCenter', null],
    ['employeeOrgData.division', null],
    ['preferredLanguage', null],
    ['usageLocation', null],
  ],
);

/** Common columns of Workday reports. The author of a report chooses the names of its columns. */
export const workdayCatalogue = catalogue(['IMPORT'], /^[A-Za-z][A-Za-z0-9_-]{0,127}$/, [
  ['User_Name', 'USERNAME'],
  ['Email_Address', 'EMAIL'],
  ['First_Name', 'FIRST_NAME'],
  ['Middle_Name', 'MIDDLE_NAME'],
  ['Last_Name', 'LAST_NAME'],
  ['Preferred_Name', 'DISPLAY_NAME'],
  ['Employee_ID', 'EMPLOYEE_IDENTIFIER'],
  ['Worker_Type', 'EMPLOYEE_TYPE'],
  ['Business_Title', 'JOB_TITLE'],
  ['Department', 'DEPARTMENT'],
  ['Cost_Center', 'COST_CENTER'],
  ['Company', 'COMPANY'],
  ['Location', 'LOCATION'],
  ['Worker_Status', null],
]);
