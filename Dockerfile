# The server and its seed, run by a user without rights, who writes nothing.
# Node 24 is the version with long-term support that the tests run on; Debian without what only builds need
# has the C library that most people run Node on, and a shell for those who look inside.

FROM node:24.21.0-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package needs its install script for what is done here.
RUN npm ci --ignore-scripts
COPY tsconfig.json build.js schema.graphql ./
COPY src ./src
COPY operations ./operations
COPY web ./web
RUN npm run build

FROM node:24.21.0-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE schema.graphql ./
COPY seed ./seed
COPY operations ./operations

# The image's user "node", by number, so that orchestrators can see that it is not root.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Without a shell in between, signals reach the server, which handles them and starts no other process.
CMD ["node", "dist/main.js"]
