.PHONY: run verify test docs bench

run: ## everything in one process on http://localhost:8080
	mvn -q spring-boot:run

verify: ## all tests, as anywhere else
	mvn verify

test: ## unit tests only
	mvn test

docs: ## rewrite the generated documents
	mvn -pl events test -Dgolrizan.docs.write=true

bench: ## measure everything on a quiet machine, see docs/performance.md
	mvn -q -Pbenchmarks -pl benchmarks,standalone -am package -DskipTests
	java -jar benchmarks/target/golrizan-benchmarks-0.1.0-SNAPSHOT-exec.jar all --out target/bench
