import fc from 'fast-check';

/** The suite gives the same verdict on the same sources. PROPERTY_SEED tries other cases; a failure prints its own seed. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261121) });
