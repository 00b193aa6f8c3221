import { defaultFieldResolver, getNamedType, isCompositeType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Tells the context of each object and list of objects, before what is in it is resolved. */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // What describes the schema itself is shared by all schemas of a process.
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isCompositeType(getNamedType(field.type))) {
        field.resolve = counted((field.resolve ?? defaultFieldResolver) as Resolver);
      }
    }
  }
  return schema;
}

function counted(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    // Where the answer is to end already, nothing more is looked for.
    context.handOut(0);
    const found: unknown = resolve(parent, args, context, info);
    return found instanceof Promise
      ? found.then((objects) => passed(objects, context))
      : passed(found, context);
  };
}

function passed(found: unknown, { handOut }: Context): unknown {
  handOut(Array.isArray(found) ? found.length : 1);
  return found;
}
