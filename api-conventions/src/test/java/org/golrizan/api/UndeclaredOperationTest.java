package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class UndeclaredOperationTest {

  @RestController
  static class Forgetful {

    @GetMapping("/api/v1/secrets")
    String secrets() {
      return "";
    }
  }

  @Test
  void anOperationThatSaysNotWhoMayCallItDoesNotStart() {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(SampleApi.class, Forgetful.class).properties("server.port=0");

    assertThatThrownBy(() -> application.run().close()).hasMessageContaining("/api/v1/secrets");
  }
}
