package org.golrizan.query.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.access.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dashboard, for everybody. */
@RestController
@RequestMapping("/api/v1/dashboard")
@Tag(name = "dashboard")
@SecurityRequirements
class DashboardController {

  private static final long NOTHING_SEEN = -1;

  private final DashboardFeed feed;
  private final DashboardStream stream;
  private final FigureTexts texts;
  private final Reads reads;

  DashboardController(DashboardFeed feed, DashboardStream stream, FigureTexts texts, Reads reads) {
    this.feed = feed;
    this.stream = stream;
    this.texts = texts;
    this.reads = reads;
  }

  @GetMapping
  @Operation(operationId = "getDashboard",
      summary = "The headline figures with their definitions, by province and by month; small numbers of people hidden")
  ResponseEntity<DashboardView> dashboard(AtLeast atLeast) {
    long asOf = reads.await(DashboardProjection.NAME, atLeast);
    return ResponseEntity.ok()
        .header(AtLeast.POSITION_HEADER, Long.toString(asOf))
        .cacheControl(CacheControl.noStore())
        .body(DashboardView.of(feed.latest(), texts));
  }

  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(summary = "The headline figures as they move: server-sent events 'headline' with the position as id; "
      + "Last-Event-ID resumes")
  SseEmitter stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
    return stream.listen(seen(lastEventId));
  }

  private static long seen(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isEmpty()) {
      return NOTHING_SEEN;
    }
    try {
      return Long.parseLong(lastEventId);
    } catch (NumberFormatException e) {
      throw ApiProblem.badHeader("Last-Event-ID", "not-a-position");
    }
  }
}
