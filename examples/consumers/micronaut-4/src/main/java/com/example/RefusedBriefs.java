package com.example;

// [micronaut-4-refusal]
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.json.Problem;

@Singleton
@Replaces(ConversionErrorHandler.class)
public class RefusedBriefs implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, ConversionErrorException unreadable) {
    return unreadable.getCause() instanceof CommuniqueFormatException refused
        ? refuse(refused.getMessage(), refused.problems().stream().map(Mistake::of).toList())
        : refuse(unreadable.getMessage(), List.of());
  }

  private static HttpResponse<?> refuse(String detail, List<Mistake> problems) {
    return HttpResponse.badRequest(new Refusal("Bad Request", 400, detail, problems))
        .contentType("application/problem+json");
  }

  public record Refusal(String title, int status, String detail, List<Mistake> problems) {}

  public record Mistake(String code, String pointer, String message) {

    static Mistake of(Problem problem) {
      return new Mistake(problem.code().word(), problem.pointer(), problem.message());
    }
  }
}
// [end]
