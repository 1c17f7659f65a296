import { redactSecrets } from '@loop-actions/text';

/** Whether a text holds one of these values, in whatever spelling; shapes of tokens alone are the gate's to judge. */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  if (secrets.length === 0) return false;
  return redactSecrets(text, secrets).found > redactSecrets(text, []).found;
}

/** Every string of a value without secrets; what it is made of stays. */
export function withoutSecrets<T>(value: T, secrets: readonly string[]): T {
  if (typeof value === 'string') return redactSecrets(value, secrets).text as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withoutSecrets(one, secrets)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, withoutSecrets(one, secrets)]),
  ) as T;
}
