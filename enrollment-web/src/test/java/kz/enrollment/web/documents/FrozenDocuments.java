package kz.enrollment.web.documents;

import kz.enrollment.decision.DocumentKind;

/** Invented frozen documents, one of each kind, with the names that are hard to print. */
final class FrozenDocuments {

    private static final String HEADER = """
            "number": "17-2026/42", "date": "2026-08-25", "schoolYear": "2026–2027",
            "school": {"nameKk": "№ 17 жалпы білім беретін мектеп", "nameRu": "Общеобразовательная школа № 17",
              "addressKk": "Алматы қ., Өтеген батыр көшесі, 5", "addressRu": "г. Алматы, ул. Утеген батыра, 5",
              "phone": null},
            "district": {"nameKk": "Алмалы ауданы", "nameRu": "Алмалинский район", "hotLines": ["8-700-000-00-00"]},
            "legalBasisKk": "«Білім туралы» Заң", "legalBasisRu": "Закон «Об образовании»\"""";
    private static final String APPLICATION = """
            "application": {"registrationNumber": "2026-000017-000042", "applicantName": "Әбдіғали Гүлжаһан Өскенқызы",
              "childName": "Әбдіғали Ұлпан", "childBirthDate": "2020-12-31", "language": "kk"}""";
    private static final String OFFICIAL = """
            {"positionKk": "Мектеп директоры", "positionRu": "Директор школы", "name": "Іңкәр Ғ. Қ."}""";
    private static final String DECIDED = "\"decidedOn\": \"2026-07-07\", \"decidedBy\": " + OFFICIAL;

    private FrozenDocuments() {}

    static String of(DocumentKind kind) {
        return "{" + HEADER + "," + body(kind) + "}";
    }

    /** A receipt as it is frozen now, with wishes, reasons and the public ledger file. */
    static String receiptOfWishes() {
        return "{" + HEADER + "," + body(DocumentKind.RECEIPT)
                + """
                , "ledgerReference": "4711-0815-2342", "keepWaiting": true,
                "signature": {"means": "EDS", "at": "2026-07-03T10:00:00Z"},
                "ledgerFile": {"day": "2026-07-02", "sha256": "%s"},
                "places": {"rule": "T", "places": 25, "catchment": 8, "outside": 3, "released": false, "category": "O",
                  "state": "HOLDING", "sequence": 12, "before": 11, "beforeInCategory": 2},
                "wishes": [
                  {"rank": 1, "schoolKk": "№ 5 мектеп", "schoolRu": "Школа № 5", "language": "ru", "state": "WAITING",
                    "sequence": 30, "position": 4, "ledgerRow": 31, "ledgerHash": "%s",
                    "ledgerReference": "1111-2222-3333"},
                  {"rank": 2, "schoolKk": "№ 17 мектеп", "schoolRu": "Школа № 17", "language": "kk", "state": "HOLDING",
                    "sequence": 12, "position": 0, "ledgerRow": 14, "ledgerHash": "%s",
                    "ledgerReference": "4711-0815-2342"}]}
                """.formatted("ab".repeat(32), "cd".repeat(32), "0f".repeat(32));
    }

    /** A refusal on ground 3 as it is frozen now, of a child that stays on the list. */
    static String refusalOfPlaces() {
        return "{" + HEADER + "," + body(DocumentKind.REFUSAL) + """
                , "places": {"rule": "N", "places": 25, "catchment": 19, "outside": 6, "released": true,
                  "category": "K", "state": "WAITING", "sequence": 31, "before": 30, "beforeInCategory": 20,
                  "waiting": true, "position": 3}}
                """;
    }

    private static String body(DocumentKind kind) {
        return switch (kind) {
            case RECEIPT -> APPLICATION + """
                    , "filedAt": "2026-07-03T10:00:00Z", "countsFor": "2026-07-03", "dueAt": "2026-07-07T13:30:00Z",
                    "placeHeld": true, "sequence": 12, "before": 11, "ledgerRow": 14, "ledgerHash": "%s",
                    "documents": [{"type": "PHOTO", "origin": "UPLOADED"}, {"type": "FORM_065", "origin": "HEALTH_BASE"}]
                    """.formatted("0f".repeat(32));
            case ADMISSION -> APPLICATION + "," + DECIDED + ", \"orderNotBefore\": \"2026-08-25\"";
            case REFUSAL -> APPLICATION + "," + DECIDED + """
                    , "ground": 3, "factsKk": "Ағымда бос орын қалған жоқ",
                    "factsRu": "В потоке не осталось свободных мест", "complaintWorkingDays": 20""";
            case ORDER -> """
                    "inForceFrom": "2026-09-01",
                    "lines": [{"childName": "Әбдіғали Ұлпан", "birthDate": "2020-12-31",
                      "registrationNumber": "2026-000017-000042", "language": "ru"}],
                    "signedBy":""" + OFFICIAL;
        };
    }
}
