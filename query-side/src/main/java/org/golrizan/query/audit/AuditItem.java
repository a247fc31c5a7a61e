package org.golrizan.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as the trail shows it.
 *
 * @param position      its place in the whole log
 * @param recorded      when it was entered
 * @param effective     when it was so
 * @param type          its name in the catalogue
 * @param meaning       one English sentence
 * @param sequence      its place in its stream, from 0
 * @param subjects      every stream that it mentions
 * @param actor         who
 * @param reason        why, as a code
 * @param correlationId joins all that follows from one request
 * @param causationId   what directly caused it
 * @param payload       its content; personal values are *** but for auditors and national supervisors
 */
public record AuditItem(
    @Schema(example = "4711") long position,
    Instant recorded,
    @Nullable LocalDate effective,
    @Schema(example = "release-case.granted") String type,
    @Schema(example = "The prisoner was released.") String meaning,
    String stream,
    long sequence,
    List<String> subjects,
    @Nullable @Schema(example = "demo-release-officer") String actor,
    @Nullable @Schema(example = "release-officer") String role,
    @Nullable @Schema(example = "national") String scope,
    @Nullable String reason,
    @Nullable String correlationId,
    @Nullable String causationId,
    @Schema(types = "object") JsonNode payload) {}
