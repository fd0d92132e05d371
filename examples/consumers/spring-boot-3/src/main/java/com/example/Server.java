package com.example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.jackson2.CommuniqueJson;
import org.communique.jackson2.CommuniqueModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Serves a brief and takes briefs; then calls itself, to show what it answers. */
@SpringBootApplication
@RestController
public class Server {

  private static Brief brief;

  /** All that Boot 3 needs to be told. */
  @Bean
  com.fasterxml.jackson.databind.Module communique() {
    return new CommuniqueModule();
  }

  @GetMapping("/brief")
  Brief brief() {
    return brief;
  }

  @PostMapping("/briefs")
  String take(@RequestBody Brief taken) {
    return "took " + taken.statements().size() + " statements";
  }

  /** What is wrong with a brief, as a list: 400. */
  @ExceptionHandler
  ResponseEntity<List<String>> refuse(HttpMessageNotReadableException unreadable) {
    return unreadable.getCause() instanceof CommuniqueFormatException refusal
        ? ResponseEntity.badRequest().body(refusal.problems().stream().map(Object::toString).toList())
        : ResponseEntity.badRequest().body(List.of("not JSON"));
  }

  public static void main(String[] arguments) throws Exception {
    String json = Files.readString(Path.of(arguments[0]));
    brief = CommuniqueJson.read(json);
    try (ConfigurableApplicationContext context =
        SpringApplication.run(Server.class, "--server.port=0", "--spring.main.banner-mode=off")) {
      URI server = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/");
      HttpResponse<String> got = call(HttpRequest.newBuilder(server.resolve("brief")).GET());
      expect(got.statusCode() == 200 && CommuniqueJson.read(got.body()).equals(brief), got);
      HttpResponse<String> taken = post(server, json);
      expect(taken.body().equals("took " + brief.statements().size() + " statements"), taken);
      HttpResponse<String> refused = post(server, json.replaceFirst("\"speakers\"", "\"speakrs\""));
      expect(refused.statusCode() == 400 && refused.body().contains("did you mean 'speakers'?"), refused);
      System.out.println(refused.statusCode() + " " + refused.body());
    }
  }

  private static HttpResponse<String> post(URI server, String json) throws Exception {
    return call(
        HttpRequest.newBuilder(server.resolve("briefs")).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void expect(boolean condition, HttpResponse<String> answer) {
    if (!condition) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }
}
