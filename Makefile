.PHONY: run verify test docs

run: ## everything in one process on http://localhost:8080
	mvn -q spring-boot:run

verify: ## all tests, as anywhere else
	mvn verify

test: ## unit tests only
	mvn test

docs: ## rewrite the generated documents
	mvn -pl events test -Dgolrizan.docs.write=true
