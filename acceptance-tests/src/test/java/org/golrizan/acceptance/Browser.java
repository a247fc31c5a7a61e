package org.golrizan.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own Chromium, without a window. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of(System.getProperty("golrizan.chromium", "/usr/bin/chromium"));

  /** Long enough for a busy machine; whatever is waited for is usually there at once. */
  private static final double WAIT_MILLIS = 60_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  Browser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(WAIT_MILLIS);
    this.playwright = Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(CHROMIUM)
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
  }

  Page page() {
    BrowserContext visitor = browser.newContext();
    visitor.setDefaultTimeout(WAIT_MILLIS);
    return visitor.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
