# Both sides and the maintenance tool, each as an image of its own: docker build --target command-side . (or query-side, maintenance)
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -q -DskipTests -pl command-side,query-side,maintenance -am package

FROM eclipse-temurin:25-jre AS base
RUN useradd --system --home-dir /home/golrizan --create-home golrizan
USER golrizan
WORKDIR /home/golrizan
COPY deploy/is-ready /usr/local/bin/is-ready
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "golrizan.jar"]

FROM base AS command-side
COPY --from=build /source/command-side/target/golrizan-command-side-*-exec.jar golrizan.jar
EXPOSE 8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["is-ready", "8081"]

FROM base AS query-side
COPY --from=build /source/query-side/target/golrizan-query-side-*-exec.jar golrizan.jar
EXPOSE 8082
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["is-ready", "8082"]

FROM base AS maintenance
COPY --from=build /source/maintenance/target/golrizan-maintenance-*-exec.jar golrizan.jar
