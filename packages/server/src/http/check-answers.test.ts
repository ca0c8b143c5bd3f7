import fastify from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkAnswers } from './check-answers.ts';

const told = async (answer: unknown): Promise<number> => {
  const app = fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  checkAnswers(app);
  app.get('/', { schema: { response: { 200: z.object({ name: z.string() }) } } }, () => answer as { name: string });
  return (await app.inject('/')).statusCode;
};

test('an answer that fits passes', async () => expect(await told({ name: 'A' })).toBe(200));
test('an answer that lacks something is an error', async () => expect(await told({})).toBe(500));
test('an answer that tells more is an error', async () => expect(await told({ name: 'A', reviewer: 'R' })).toBe(500));
