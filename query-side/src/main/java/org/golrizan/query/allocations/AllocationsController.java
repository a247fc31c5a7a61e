package org.golrizan.query.allocations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.Reads;
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

/** Allocations, for the treasury and release officers. */
@RestController
@RequestMapping("/api/v1/allocations")
@Tag(name = "allocations")
@Requires(Permission.READ_ALLOCATIONS)
class AllocationsController {

  private final ViewApi<Allocation> allocations;
  private final AllocationsView view;
  private final Reads reads;

  AllocationsController(ViewApis apis, AllocationsView view, Reads reads) {
    this.view = view;
    this.reads = reads;
    this.allocations = apis.of(view, "allocation", Places.PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listAllocations", summary = "Allocations, latest first")
  ResponseEntity<ListPage<Allocation>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable UUID fund,
      @RequestParam(required = false) @Nullable UUID releaseCase,
      @RequestParam(required = false) @Nullable String association,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) Allocation.@Nullable Status status) {
    return allocations.list(actor, page, atLeast, Where.all()
        .is("fund", fund)
        .is("releaseCase", releaseCase)
        .is("association", association)
        .is("province", province == null ? null : province.code())
        .is("status", status));
  }

  /**
   * @param releaseCase whose claims
   * @param asOf        the position at which the log ended; now, if it is not given or lies ahead
   */
  @GetMapping("/sources")
  @Operation(operationId = "traceReleaseCase",
      summary = "Follow the rial back: the donations that a case's claims were settled with, now or at any past position")
  ResponseEntity<Sources> sources(
      Actor actor, AtLeast atLeast, @RequestParam UUID releaseCase, @RequestParam(required = false) @Min(0) @Nullable Long asOf) {
    long now = reads.await(view.name(), atLeast);
    long position = asOf == null ? now : Math.min(asOf, now);
    List<Allocation> found = allocations.all(actor, Where.all().is("releaseCase", releaseCase));
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(position))
        .body(Sources.of(releaseCase.toString(), position, found));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getAllocation",
      summary = "One allocation; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Allocation> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return allocations.detail(actor, id, atLeast);
  }
}
