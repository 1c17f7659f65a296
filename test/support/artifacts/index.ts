export { type FakeArtifactService, runtimeToken, startArtifactService } from './artifact-service.ts';
export { deflatedZeros, makeZip, type ZipEntry } from './make-zip.ts';
export { naiveUnpack, QuotaReached } from './naive-unpack.ts';
