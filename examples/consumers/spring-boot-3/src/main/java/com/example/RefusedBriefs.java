package com.example;

import org.communique.jackson2.CommuniqueFormatException;
import org.communique.json.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class RefusedBriefs {

  @ExceptionHandler
  ProblemDetail refuse(HttpMessageNotReadableException unreadable) {
    ProblemDetail answer = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not as expected.");
    if (unreadable.getMostSpecificCause() instanceof CommuniqueFormatException refused) {
      answer.setDetail(refused.getMessage());
      answer.setProperty("problems", refused.problems().stream().map(Mistake::of).toList());
    }
    return answer;
  }

  record Mistake(String code, String pointer, String message) {

    static Mistake of(Problem problem) {
      return new Mistake(problem.code().word(), problem.pointer(), problem.message());
    }
  }
}
