package org.golrizan.query.releasecases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.ViewApi;
import org.golrizan.query.access.ViewApis;
import org.golrizan.query.access.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Release cases, for those who conduct, fund and judge them. */
@RestController
@RequestMapping("/api/v1/release-cases")
@Tag(name = "release-cases")
@Requires(Permission.READ_RELEASE_CASES)
class ReleaseCasesController {

  private final ViewApi<ReleaseCase> cases;

  ReleaseCasesController(ViewApis apis, ReleaseCasesView view) {
    this.cases = apis.of(view, "release-case", Places.PRISON_AND_PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listReleaseCases", summary = "Release cases, latest first")
  ResponseEntity<ListPage<ReleaseCase>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) @Nullable PrisonId prison,
      @RequestParam(required = false) @Nullable UUID prisoner,
      @RequestParam(required = false) @Nullable ReleaseCaseStage status) {
    return cases.list(actor, page, atLeast, Where.all()
        .is("province", province == null ? null : province.code())
        .is("prison", prison == null ? null : prison.code())
        .is("prisoner", prisoner)
        .is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getReleaseCase",
      summary = "One release case; its ETag is the version that If-Match of a command compares")
  ResponseEntity<ReleaseCase> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return cases.detail(actor, id, atLeast);
  }
}
