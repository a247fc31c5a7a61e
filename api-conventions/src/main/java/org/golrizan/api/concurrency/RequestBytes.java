package org.golrizan.api.concurrency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.api.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a request's body once, bounded in bytes and time, after the caller was authenticated; hashing and parsing then see the same bytes. A
 * request that only reads has none.
 */
public final class RequestBytes extends OncePerRequestFilter {

  private static final int PART = 8 * 1024;
  private static final String ATTRIBUTE = RequestBytes.class.getName();

  private final int mostBytes;
  private final Duration longest;
  private final Problems problems;

  /**
   * @param mostBytes the longest body that is read
   * @param longest   how long a caller may take to send it
   */
  public RequestBytes(int mostBytes, Duration longest, Problems problems) {
    this.mostBytes = mostBytes;
    this.longest = longest;
    this.problems = problems;
  }

  /** The body's exact bytes; none if there is no body. */
  public static byte[] of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof byte[] body ? body : new byte[0];
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > mostBytes) {
      refuse(request, response);
      return;
    }
    byte[] body;
    try {
      body = read(request.getInputStream());
    } catch (ApiProblem tooSlow) {
      problems.write(tooSlow, request, response);
      return;
    }
    if (body.length > mostBytes) {
      refuse(request, response);
      return;
    }
    request.setAttribute(ATTRIBUTE, body);
    chain.doFilter(new Reread(request, body), response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /** Up to one byte more than there may be. The server bounds each read; this bounds them all. */
  private byte[] read(InputStream in) throws IOException {
    long begun = System.nanoTime();
    byte[] part = new byte[PART];
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int count = in.read(part, 0, Math.min(PART, mostBytes + 1));
    while (count > 0) {
      body.write(part, 0, count);
      if (System.nanoTime() - begun > longest.toNanos()) {
        throw ApiProblem.of(ProblemType.BODY_TOO_SLOW, Map.of("mostSeconds", longest.toSeconds()));
      }
      count = in.read(part, 0, Math.min(PART, mostBytes + 1 - body.size()));
    }
    return body.toByteArray();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(ApiProblem.of(ProblemType.BODY_TOO_LARGE, Map.of("mostBytes", mostBytes)), request, response);
  }

  private static final class Reread extends HttpServletRequestWrapper {

    private final byte[] body;

    Reread(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("The body was read before");
        }
      };
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }
  }
}
