package com.example;

// [quarkus-3-refusal]
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.json.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

public class RefusedBriefs {

  @ServerExceptionMapper
  public Response refuse(WebApplicationException unreadable) {
    if (!(unreadable.getCause() instanceof CommuniqueFormatException refused)) {
      return unreadable.getResponse();
    }
    List<Mistake> problems = refused.problems().stream().map(Mistake::of).toList();
    return Response.status(400).type("application/problem+json")
        .entity(new Refusal("Bad Request", 400, refused.getMessage(), problems)).build();
  }

  public record Refusal(String title, int status, String detail, List<Mistake> problems) {}

  public record Mistake(String code, String pointer, String message) {

    static Mistake of(Problem problem) {
      return new Mistake(problem.code().word(), problem.pointer(), problem.message());
    }
  }
}
// [end]
