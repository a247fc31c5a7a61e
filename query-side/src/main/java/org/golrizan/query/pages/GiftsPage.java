package org.golrizan.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.golrizan.api.identity.Actor;
import org.golrizan.query.benefactors.Benefactor;
import org.golrizan.query.owngifts.OwnGifts;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A benefactor's own gifts, for nobody else. */
@Controller
class GiftsPage {

  private final OwnGifts gifts;

  GiftsPage(OwnGifts gifts) {
    this.gifts = gifts;
  }

  @GetMapping("/my-gifts")
  String gifts(PageLanguage language, Authentication login, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Actor reader = Actor.of(login).orElseThrow();
    Optional<Benefactor> own = gifts.ownIfKnown(reader);
    model.addAttribute("lang", language)
        .addAttribute("t", new PageTexts(language))
        .addAttribute("display", new Display(language))
        .addAttribute("provinceNames", new ProvinceNames(language))
        .addAttribute("persian", language == PageLanguage.FA)
        .addAttribute("path", "/my-gifts")
        .addAttribute("reader", reader)
        .addAttribute("benefactor", own.orElse(null))
        .addAttribute("gifts", own.map(gifts::gifts).orElse(List.of()))
        .addAttribute("pledges", own.map(gifts::pledges).orElse(List.of()));
    return "golrizan/my-gifts";
  }
}
