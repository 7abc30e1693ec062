package kz.enrollment.sandbox.smpp;

import java.util.regex.Pattern;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.fault.Systems;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes messages to phones, unless a fault is ordered; nothing else is on offer. */
final class Reception implements ServerMessageReceiverListener {

    private static final Pattern NUMBER = Pattern.compile("\\+?7\\d{10}");

    private final FaultBoard board;
    private final MessageSink sink;
    private final Joiner joiner = new Joiner();
    private long taken;

    Reception(FaultBoard board, MessageSink sink) {
        this.board = board;
        this.sink = sink;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submitted, SMPPServerSession session)
            throws ProcessRequestException {
        fail(board.take(Systems.SMS), session);
        if (!NUMBER.matcher(submitted.getDestAddress()).matches()) {
            throw refusal(SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        joiner.take(ShortMessage.of(submitted))
                .ifPresent(whole -> sink.deliver(whole.number(), whole.from(), whole.text(), whole.reference()));
        return new SubmitSmResult(nextId(), new OptionalParameter[0]);
    }

    private static void fail(FaultBoard.Order order, SMPPServerSession session) throws ProcessRequestException {
        switch (order.fault()) {
            case HTTP_500, SOAP_FAULT, EMPTY -> throw refusal(SMPPConstant.STAT_ESME_RSYSERR);
            case THROTTLED -> throw refusal(SMPPConstant.STAT_ESME_RTHROTTLED);
            case NOT_FOUND -> throw refusal(SMPPConstant.STAT_ESME_RINVDSTADR);
            case RESET, MALFORMED -> {
                session.close();
                throw refusal(SMPPConstant.STAT_ESME_RSYSERR);
            }
            case DELAY -> Pause.of(order.delay());
            case WRONG_SIGNATURE, PARTIAL, NONE -> {
                // messages are not signed, and half of one is none
            }
        }
    }

    private synchronized MessageId nextId() {
        try {
            return new MessageId(Long.toHexString(++taken));
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProcessRequestException refusal(int status) {
        return new ProcessRequestException("Refused", status);
    }

    private static ProcessRequestException notOnOffer() {
        return refusal(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti request, SMPPServerSession session)
            throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm request, SMPPServerSession session) throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm request, SMPPServerSession session) throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public void onAcceptCancelSm(CancelSm request, SMPPServerSession session) throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw notOnOffer();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session session) throws ProcessRequestException {
        throw notOnOffer();
    }
}
