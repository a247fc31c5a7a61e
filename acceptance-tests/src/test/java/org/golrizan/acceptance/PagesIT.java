package org.golrizan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages as people see them. Screenshots are left in target/screenshots. */
@WithGolrizan
class PagesIT {

  private static Browser browser;

  private final Golrizan golrizan;
  private final Office office;

  PagesIT(Golrizan golrizan) {
    this.golrizan = golrizan;
    this.office = new Office(golrizan.api());
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void theDashboardMovesWhenACommandIsIssued() {
    String family = office.registerFamily(office.prisoner(office.prison(), "DIYA"), office.association()).expect(201).id();
    Page page = browser.page();
    page.navigate(golrizan.uri() + "/?lang=en");
    Locator covered = page.locator("[data-live=familiesCovered]");
    int before = Integer.parseInt(covered.textContent());

    office.coverFamily(family).expect(200);

    assertThat(covered).hasText(String.valueOf(before + 1));
  }

  @Test
  void theDashboardIsInPersianFromRightToLeftUnlessEnglishIsChosen() {
    Page page = browser.page();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.navigate(golrizan.uri() + "/");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("html")).hasAttribute("lang", "fa");
    assertThat(page.locator("main")).containsText("خانواده‌های تحت پوشش");
    screenshot(page, "dashboard-fa");

    page.navigate(golrizan.uri() + "/?lang=en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("main")).containsText("Families covered");
    screenshot(page, "dashboard-en");

    page.navigate(golrizan.uri() + "/");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  @Test
  void theAuditTrailNeedsALoginAndShowsWhoDidWhat() {
    String prison = office.prison();
    Page page = browser.page();
    page.navigate(golrizan.uri() + "/audit?lang=en");
    page.locator("input[name=username]").fill("demo-auditor");
    page.locator("input[name=password]").fill("demo");
    page.locator("button[type=submit]").first().click();

    page.waitForURL("**/audit**");
    assertThat(page.locator("main")).containsText("demo-supervisor");
    assertThat(page.locator("main")).containsText("prison.opened");
    assertThat(page.locator("main")).containsText("prison-" + prison);
    screenshot(page, "audit-en");
  }

  @Test
  void whatGatheringsCameToIsForEverybodyButNotWhoStandsBehindFewGifts() {
    String fund = office.fund();
    golrizan.api().post("demo-treasurer", "/api/v1/campaigns", json("fundId", fund, "persianName", "گلریزان صفحه", "englishName",
        "Gathering of the page", "province", "IR-23", "city", "تهران", "from", Office.DAY, "to", Office.DAY, "goal", 10_000_000))
        .expect(201);
    office.clearedDonation(fund, office.benefactor(), 7_654_321);
    Page page = browser.page();
    page.navigate(golrizan.uri() + "/campaigns?lang=en");
    page.reload();
    Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Gathering of the page"));
    assertThat(row).containsText("•");
    assertThat(row).not().containsText("7.7");
    screenshot(page, "campaigns-en");
    page.navigate(golrizan.uri() + "/campaigns?lang=fa");
    assertThat(page.locator("main")).containsText("گلریزان صفحه");
    screenshot(page, "campaigns-fa");
  }

  @Test
  void aBenefactorSeesHisOwnGiftsAndOfficialsTheirReports() {
    String benefactor = office.benefactor();
    golrizan.api().post("demo-treasurer", "/api/v1/benefactors/" + benefactor + "/logins",
        json("login", "demo-benefactor", "on", Office.DAY)).expect(200);
    office.clearedDonation(office.fund(), benefactor, 1_234_567);
    Page page = logIn("/my-gifts", "demo-benefactor");
    assertThat(page.locator("main")).containsText("1,234,567");
    assertThat(page.locator("main")).containsText("Waiting");
    screenshot(page, "my-gifts-en");
    page.navigate(golrizan.uri() + "/my-gifts?lang=fa");
    screenshot(page, "my-gifts-fa");
    page.navigate(golrizan.uri() + "/reports");
    assertThat(page.locator("body")).not().containsText("Median days");

    Page reports = logIn("/reports", "demo-supervisor");
    assertThat(reports.locator("main")).containsText("Median days");
    screenshot(reports, "reports-en");
    reports.navigate(golrizan.uri() + "/reports?lang=fa");
    screenshot(reports, "reports-fa");
  }

  private Page logIn(String path, String login) {
    Page page = browser.page();
    page.navigate(golrizan.uri() + path + "?lang=en");
    page.locator("input[name=username]").fill(login);
    page.locator("input[name=password]").fill("demo");
    page.locator("button[type=submit]").first().click();
    page.waitForURL("**" + path + "**");
    return page;
  }

  @Test
  void theApiCanBeTriedOnAPage() {
    Page page = browser.page();
    page.navigate(golrizan.uri() + "/swagger-ui");
    assertThat(page.locator("body")).containsText("/api/v1/placements");
    screenshot(page, "swagger-ui");
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
