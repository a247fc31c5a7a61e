package org.golrizan.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.EventCatalogue;
import org.golrizan.query.audit.AuditItem;
import org.golrizan.query.audit.AuditTrail;
import org.golrizan.query.view.ViewPositions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The audit trail as a page, for who is logged in as auditor or supervisor. */
@Controller
class AuditPage {

  private static final int PAGE = 50;

  private final AuditTrail trail;
  private final ViewPositions positions;

  AuditPage(AuditTrail trail, ViewPositions positions) {
    this.trail = trail;
    this.positions = positions;
  }

  @GetMapping("/audit")
  String audit(
      @ModelAttribute("filter") AuditFilter filter,
      BindingResult binding,
      PageLanguage language,
      Authentication login,
      HttpServletResponse response,
      Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Actor reader = Actor.of(login).orElseThrow();
    long asOf = positions.of("audit");
    Long before = filter.before();
    List<AuditItem> found = binding.hasErrors()
        ? List.of()
        : trail.find(filter.query(), reader, before == null ? asOf : Math.min(asOf, before - 1), PAGE + 1);
    model.addAttribute("lang", language)
        .addAttribute("t", new PageTexts(language))
        .addAttribute("display", new Display(language))
        .addAttribute("path", "/audit")
        .addAttribute("reader", reader)
        .addAttribute("asOf", asOf)
        .addAttribute("types", EventCatalogue.golrizan().entries().stream().map(EventCatalogue.Entry::name).sorted().toList())
        .addAttribute("items", found.stream().limit(PAGE).toList())
        .addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).position() : null);
    return "golrizan/audit";
  }
}
