import type { FetchAPI, Plugin, YogaLogger } from 'graphql-yoga';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import { refusal } from './answer.js';
import type { Answer } from './answer.js';
import { negotiated } from './negotiated.js';

/** A request for an address that is only read. */
export interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly fetchAPI: FetchAPI;
  /** What the server knows of the request besides: in a process of Node its response. */
  readonly serverContext: object;
  /** Where to tell of a fault that comes too late to be answered. */
  readonly logger: YogaLogger | undefined;
}

interface ReadAddress {
  readonly isMeant: (path: string) => boolean;
  readonly answer: (asked: Asked) => Answer | Promise<Answer>;
  /** What clients are told of a fault of ours. */
  readonly fault: string;
}

/** Answers GET and HEAD at an address, and no other method there. */
export function useReadAddress(address: ReadAddress): Plugin {
  let logger: YogaLogger | undefined;

  async function answerOrFault(asked: Asked): Promise<Answer> {
    const { method } = asked.request;
    if (method !== 'GET' && method !== 'HEAD') {
      return refusal(405, `This address is read by GET, not by ${method}.`, { allow: 'GET, HEAD' });
    }
    try {
      return await address.answer(asked);
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        return refusal(503, `${error.message} (${error.code})`, { 'retry-after': '1' });
      }
      logger?.error(error);
      return refusal(500, address.fault);
    }
  }

  return {
    onYogaInit({ yoga }) {
      logger = yoga.logger;
    },
    onRequest(hook) {
      const { request, url, fetchAPI, serverContext } = hook;
      // Every request passes by here: those for other addresses cost nothing.
      if (!address.isMeant(url.pathname)) return undefined;
      const asked = { request, url, fetchAPI, serverContext, logger };
      return answerOrFault(asked)
        .then((answer) => negotiated(answer, request))
        .then(({ body, ...rest }) => {
          hook.endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, rest));
        });
    },
  };
}
