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
