/**
 * Whether useradd(8) and groupadd(8) accept `name`: a lower-case letter or underscore, then also digits and dashes,
 * perhaps a `$` at the end, at most 32 characters.
 */
export function isValidName(name: string): boolean {
  return /^[a-z_][a-z0-9_-]*\$?$(?!\n)/.test(name) && name.length <= 32;
}

/**
 * Whether `name` can stand in an account file as one name, and be read back as the same. Images have names that
 * useradd(8) would refuse (`John.Doe`), so a user found in passwd has to meet no more than this.
 */
export function isRecordableName(name: string): boolean {
  return /^[^\0-\x20\x7f:,#+-][^\0-\x1f\x7f:,]*$/.test(name) && name.trim() === name;
}

/** Whether the engine takes `text` for a uid, in its plain form: 0 to 2147483647 without sign or leading zero. */
export function isUid(text: string): boolean {
  return /^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= 0x7fff_ffff;
}
