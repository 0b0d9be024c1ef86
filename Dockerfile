FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN npm ci
COPY tsconfig.json ./
COPY engine engine
COPY locales locales
COPY dialogs dialogs
COPY bot bot
RUN node bot/rembuk.mjs --build-only

FROM base AS dependencies
RUN npm ci --omit=dev

FROM base
# NODE_ENV=production makes the start refuse to go without its secrets; compose.yaml names them.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY bot/rembuk.mjs bot/rembuk.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bot/rembuk.mjs"]
CMD ["start"]
