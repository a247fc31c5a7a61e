package org.golrizan.api;

import com.nimbusds.jose.JOSEException;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.identity.AudienceValidator;
import org.golrizan.api.identity.PublicPath;
import org.golrizan.api.paging.CursorKeys;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemBundle;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.Sheba;
import org.golrizan.events.employment.Sex;
import org.golrizan.events.employment.WorkshopId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small API that follows the conventions, for their tests. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleApi.Controller.class)
class SampleApi {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Instant NOW = TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Tehran")).toInstant();

  @Bean
  JwtDecoder jwtDecoder(AudienceValidator audience) throws JOSEException {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(Tokens.publicKey()).build();
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefault(), audience));
    return decoder;
  }

  @Bean
  Clock clock() {
    ZoneId iran = ZoneId.of("Asia/Tehran");
    return Clock.fixed(NOW, iran);
  }

  @Bean
  PublicPath openFigures() {
    return new PublicPath("/api/v1/figures/**");
  }

  @Bean
  CursorKeys cursorKeys() {
    return CursorKeys.of(List.of("a key that is 32 bytes in length".getBytes(StandardCharsets.UTF_8)));
  }

  @Bean
  ProblemBundle rules() {
    return new ProblemBundle("sample-rules");
  }

  record Person(String name, NationalId nationalId, LocalDate birthDate, Sex sex) {}

  record Registration(
      Person head,
      List<Person> members,
      MobileNumber mobile,
      Sheba account,
      Province province,
      PrisonId prison,
      Rial income,
      @Positive int rooms,
      boolean owner,
      @Size(min = 3, max = 20) String address,
      Optional<Rial> rent,
      @PastOrPresent LocalDate on) {}

  record Everything(
      WorkshopId id, Province province, PrisonId prison, Rial amount, LocalDate on, Instant at, Personal<String> name,
      Personal<String> erased, Map<Province, Rial> byProvince, Sex sex, Optional<String> none) {}

  @RestController
  static class Controller {

    @Requires(Permission.READ_PLACES)
    @GetMapping("/api/v1/whoami")
    Actor whoAmI(Actor actor) {
      return actor;
    }

    @Requires(Permission.REGISTER_FAMILY)
    @PostMapping("/api/v1/registrations")
    ResponseEntity<CommandAnswer> register(@RequestBody Registration body, CommandCall call) {
      return new CommandAnswer(body.head().name(), 1, 42).createdAt("/api/v1/registrations/1");
    }

    @Requires(Permission.JUDGE_RELEASE_CASE)
    @PostMapping("/api/v1/workshops/{id}/seats")
    Map<String, String> seats(@PathVariable WorkshopId id, @RequestBody Map<String, Integer> body, CommandCall call) {
      call.ifMatch().check(7);
      Map<String, String> seen = new TreeMap<>(Map.of("id", id.value().toString(), "correlation", call.correlationId().value()));
      call.clientRequest().ifPresent(request -> {
        seen.put("clientRequest", request.id());
        seen.put("bodyHash", request.bodyHash());
      });
      return seen;
    }

    @Requires(Permission.READ_PLACES)
    @GetMapping("/api/v1/workshops/{id}")
    ResponseEntity<String> workshop(@PathVariable WorkshopId id) {
      throw ApiProblem.notFound("workshop", id.value());
    }

    @Requires(Permission.JUDGE_RELEASE_CASE)
    @PostMapping("/api/v1/rules/{code}")
    ResponseEntity<String> rule(@PathVariable String code) {
      throw ApiProblem.conflict(code, Map.of("seats", 12));
    }

    @Requires(Permission.READ_PLACES)
    @GetMapping("/api/v1/numbers")
    ResponseEntity<ListPage<Integer>> numbers(
        PageQuery page, AtLeast atLeast, @RequestParam Optional<Province> province, @RequestParam Optional<Sex> sex) {
      int first = page.after().map(keys -> Integer.parseInt(keys.getFirst()) + 1).orElse(1);
      List<Integer> found = IntStream.rangeClosed(first, 120).limit(page.fetch()).boxed().toList();
      return page.answer(found, number -> List.of(number.toString()), number -> number, atLeast.position().orElse(99));
    }

    @Requires(Permission.SETTLE_DONATION)
    @PostMapping("/api/v1/donations/{id}/clear")
    Map<String, String> clear(@PathVariable WorkshopId id, CommandCall call) {
      return Map.of("by", call.actor().id().value());
    }

    @Requires(Permission.READ_PLACES)
    @GetMapping("/api/v1/everything")
    Everything everything() {
      return new Everything(
          new WorkshopId(UUID.fromString("0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f")), Province.TEHRAN, new PrisonId("evin"),
          Rial.of(2_500_000), TODAY, Instant.parse("2026-11-24T08:30:00Z"), Personal.of("زهرا"), Personal.erased(),
          Map.of(Province.QOM, Rial.of(2), Province.TEHRAN, Rial.of(1)), Sex.FEMALE, Optional.empty());
    }

    @Requires(Permission.READ_PLACES)
    @GetMapping("/api/v1/faulty")
    String faulty() {
      throw new IllegalStateException("0012345679 must never be shown");
    }

    @GetMapping("/api/v1/figures/today")
    Map<String, Integer> figures() {
      return Map.of("releases", 3);
    }
  }
}
