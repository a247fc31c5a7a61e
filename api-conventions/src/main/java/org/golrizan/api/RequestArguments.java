package org.golrizan.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.golrizan.api.concurrency.ClientRequest;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.CursorKeys;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.api.waiting.AtLeast;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What a controller can take as an argument beside path, parameters and body. */
final class RequestArguments implements HandlerMethodArgumentResolver {

  private final Map<Class<?>, Function<HttpServletRequest, Object>> arguments;

  RequestArguments(ApiProperties limits, CursorKeys cursors) {
    arguments = Map.of(
        Actor.class, request -> actor(),
        CommandCall.class, RequestArguments::commandCall,
        CorrelationId.class, CorrelationId::of,
        IfMatch.class, RequestArguments::ifMatch,
        PageQuery.class, request -> PageQuery.of(request, limits.defaultPageSize(), limits.maxPageSize(), cursors),
        AtLeast.class, request -> AtLeast.parse(request.getParameter(AtLeast.PARAMETER)));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return arguments.containsKey(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
      NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
    Function<HttpServletRequest, Object> argument = arguments.get(parameter.getParameterType());
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    return argument == null || request == null ? null : argument.apply(request);
  }

  private static Actor actor() {
    return Actor.of(SecurityContextHolder.getContext().getAuthentication())
        .orElseThrow(() -> ApiProblem.of(ProblemType.TOKEN_WITHOUT_ROLE));
  }

  private static IfMatch ifMatch(HttpServletRequest request) {
    return IfMatch.parse(request.getHeader(IfMatch.HEADER));
  }

  private static CommandCall commandCall(HttpServletRequest request) {
    Actor actor = actor();
    return new CommandCall(actor, ifMatch(request), ClientRequest.of(request, actor), CorrelationId.of(request));
  }
}
