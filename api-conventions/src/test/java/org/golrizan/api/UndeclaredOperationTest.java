package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class UndeclaredOperationTest {

  @RestController
  static class Forgetful {

    @GetMapping("/api/v1/secrets")
    String secrets() {
      return "";
    }
  }

  @RestController
  static class Confused {

    @Requires(Permission.READ_PLACES)
    @PostMapping("/api/v1/places")
    String change() {
      return "";
    }
  }

  @Test
  void aCommandThatAsksForAPermissionToReadDoesNotStart() {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(SampleApi.class, Confused.class).properties("server.port=0");

    assertThatThrownBy(() -> application.run().close()).hasMessageContaining("READ_PLACES");
  }

  @Test
  void anOperationThatSaysNotWhoMayCallItDoesNotStart() {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(SampleApi.class, Forgetful.class).properties("server.port=0");

    assertThatThrownBy(() -> application.run().close()).hasMessageContaining("/api/v1/secrets");
  }
}
