// Lets plain node run the TypeScript sources: node --import ./test/helpers/typescript.mjs FILE.ts
import { register } from 'node:module';

register('./typescriptHooks.mjs', import.meta.url);
