import type { EndpointDefinition } from '@augenhoehe/domain/contract';
import { Problem } from '@augenhoehe/domain/contract';
import { z } from 'zod';

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function fieldsOf(schema: z.ZodType | undefined): [string, z.ZodType][] {
  const shape: Record<string, z.ZodType> = schema instanceof z.ZodObject ? schema.shape : {};
  return Object.entries(shape);
}

function parametersOf(endpoint: EndpointDefinition): unknown[] {
  const inPath = fieldsOf(endpoint.params).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(schema, 'input'),
  }));
  const inQuery = fieldsOf(endpoint.query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: schemaOf(schema, 'input'),
  }));
  return [...inPath, ...inQuery];
}

/** A form is described by the same schema as its fields, with its files beside them. */
function contentOf({ files }: EndpointDefinition, body: z.ZodType): unknown {
  const schema = schemaOf(body, 'input');
  if (files === undefined) return { 'application/json': { schema } };
  const parts: Record<string, unknown> = {};
  for (const [name, description] of Object.entries(files)) {
    parts[name] = { type: 'string', contentMediaType: 'application/octet-stream', description };
  }
  const form = { allOf: [schema, { type: 'object', properties: parts }] };
  return { 'multipart/form-data': { schema: form } };
}

function doneOf({ reply, file, summary }: EndpointDefinition): Record<string, unknown> {
  if (file !== undefined) {
    const content: Record<string, unknown> = {};
    for (const type of file) content[type] = { schema: { type: 'string', format: 'binary' } };
    return { 200: { description: summary, content } };
  }
  if (reply instanceof z.ZodNull) return { 204: { description: 'Done.' } };
  const schema = schemaOf(reply, 'output');
  return { 200: { description: summary, content: { 'application/json': { schema } } } };
}

function operationOf(endpoint: EndpointDefinition): unknown {
  const problem = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  return {
    summary: endpoint.summary,
    'x-audience': endpoint.audience,
    security: endpoint.audience.kind === 'anyone' ? [] : [{ session: [] }],
    parameters: parametersOf(endpoint),
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: contentOf(endpoint, endpoint.body) } }),
    responses: {
      ...doneOf(endpoint),
      default: { description: 'Refused; `code` says why.', content: problem },
    },
  };
}

/** OpenAPI 3.1 from the same definitions that the server checks requests against. */
export function openApi(endpoints: readonly EndpointDefinition[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Augenhöhe',
      version: '0.1.0',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'augenhoehe.session_token' },
      },
    },
  };
}
