import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../config.ts';
import { digits, documentHash, type TrustedDocuments, trustedDocuments } from '../../gateway/trusted.ts';

const manifest = z.record(z.string(), z.string());

/**
 * Reads a manifest: a JSON object of documents by the hexadecimal SHA-256 of their text, as the client preset of GraphQL
 * Code Generator writes it.
 * @throws ConfigError if the file is not a manifest, or a key is not the hash of its document
 */
export function readTrustedDocuments(file: string, only: boolean): TrustedDocuments {
  const parsed = manifest.safeParse(contentOf(file));
  if (!parsed.success) throw new ConfigError(`TRUSTED_DOCUMENTS ${file} is not a JSON object of documents.`);
  for (const [id, source] of Object.entries(parsed.data)) {
    if (digits(id) !== documentHash(source))
      throw new ConfigError(`TRUSTED_DOCUMENTS ${file}: ${id} is not the SHA-256 of its document.`);
  }
  try {
    return trustedDocuments(Object.values(parsed.data), only);
  } catch (error) {
    throw new ConfigError(`TRUSTED_DOCUMENTS ${file}: ${(error as Error).message}`);
  }
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ConfigError(`TRUSTED_DOCUMENTS ${file} cannot be read: ${(error as Error).message}`);
  }
}
