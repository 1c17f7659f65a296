import type { PackageCache } from './install-agent.ts';

/**
 * The cache of GitHub Actions, for downloaded packages. It is not trusted: npm checks each package that comes out of it
 * against the lock. Whatever goes wrong with it only costs time.
 */
export function actionsCache(log: (message: string) => void): PackageCache {
  const tell = (error: unknown): void => log(`the cache of GitHub Actions is left aside: ${(error as Error).message}`);
  return {
    restore: async (directory, key) => {
      try {
        const cache = await import('@actions/cache');
        return cache.isFeatureAvailable() && (await cache.restoreCache([directory], key)) !== undefined;
      } catch (error) {
        tell(error);
        return false;
      }
    },
    save: async (directory, key) => {
      try {
        const cache = await import('@actions/cache');
        if (cache.isFeatureAvailable()) await cache.saveCache([directory], key);
      } catch (error) {
        tell(error);
      }
    },
  };
}
