package kz.enrollment.it;

import kz.enrollment.application.Applications;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Submissions;
import kz.enrollment.decision.Decisions;
import kz.enrollment.decision.EnrollmentOrders;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.verification.OfficerDesk;

/** What the cases need from the container. */
interface ServiceBeans {

    World world();

    Desk desk();

    Drafts drafts();

    Submissions submissions();

    Applications applications();

    OfficerDesk officerDesk();

    Decisions decisions();

    EnrollmentOrders orders();

    IssuedDocuments papers();
}
