package org.golrizan.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.golrizan.query.dashboard.DashboardFeed;
import org.golrizan.query.dashboard.Figure;
import org.golrizan.query.dashboard.FigureTexts;
import org.golrizan.query.dashboard.Figures;
import org.golrizan.query.dashboard.PublicTable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The dashboard, and its parts that move. */
@Controller
class DashboardPage {

  private static final List<Figure> CHANNELS = List.of(
      Figure.SETTLED_BY_FORGIVENESS, Figure.SETTLED_BY_INSOLVENCY_RELIEF, Figure.SETTLED_BY_OWN_CONTRIBUTION,
      Figure.SETTLED_BY_BANK_LOAN, Figure.SETTLED_BY_DONATIONS);
  private static final List<Figure> PEOPLE = List.of(Figure.FAMILIES_COVERED, Figure.PRISONERS_IN_WORK, Figure.RELEASES);
  private static final List<Figure> MONEY = List.of(
      Figure.PLEDGED, Figure.RECEIVED, Figure.CLEARED, Figure.ALLOCATED, Figure.PAID);
  private static final List<Figure> MONTHLY_MONEY = List.of(Figure.PLEDGED, Figure.RECEIVED, Figure.ALLOCATED);

  private final DashboardFeed feed;
  private final FigureTexts names;

  DashboardPage(DashboardFeed feed, FigureTexts names) {
    this.feed = feed;
    this.names = names;
  }

  @ModelAttribute
  void common(PageLanguage language, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("lang", language)
        .addAttribute("t", new PageTexts(language))
        .addAttribute("display", new Display(language))
        .addAttribute("path", "/");
  }

  @GetMapping("/")
  String dashboard(PageLanguage language, Model model) {
    Figures figures = feed.latest();
    cards(figures, language, model);
    tables(figures, language, model);
    return "golrizan/dashboard";
  }

  @GetMapping("/dashboard/cards")
  String cards(PageLanguage language, Model model) {
    cards(feed.latest(), language, model);
    return "golrizan/dashboard-parts :: cards";
  }

  @GetMapping("/dashboard/tables")
  String tables(PageLanguage language, Model model) {
    tables(feed.latest(), language, model);
    return "golrizan/dashboard-parts :: tables";
  }

  private void cards(Figures figures, PageLanguage language, Model model) {
    model.addAttribute("figures", figures).addAttribute("cards", Card.of(figures, names, language));
  }

  private void tables(Figures figures, PageLanguage language, Model model) {
    model.addAttribute("figures", figures)
        .addAttribute("names", new FigureNames(names, language))
        .addAttribute("provinceNames", new ProvinceNames(language))
        .addAttribute("channels", CHANNELS)
        .addAttribute("settled", CHANNELS.stream().mapToLong(figures::nation).sum())
        .addAttribute("people", PEOPLE)
        .addAttribute("money", MONEY)
        .addAttribute("monthlyMoney", MONTHLY_MONEY)
        .addAttribute("provinces", PublicTable.byProvince(figures).rows())
        .addAttribute("months", (language == PageLanguage.FA
            ? PublicTable.byJalaliMonth(figures)
            : PublicTable.byMonth(figures)).rows());
  }
}
