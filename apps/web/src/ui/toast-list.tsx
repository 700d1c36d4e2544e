import { useLingui } from '@lingui/react/macro';
import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { toastQueue } from './toast-queue.ts';
import './toast.css';

/**
 * What showToast says, one below the other. F6 leads there. It keeps React Aria's own label,
 * which counts: only a change of the label makes F6 notice a message.
 */
export function ToastList() {
  const { t } = useLingui();
  return (
    <AriaToastRegion queue={toastQueue} className="toasts">
      {({ toast }) => {
        const { message, tone = 'good', action } = toast.content;
        return (
          <Toast toast={toast} className={`toast toast--${tone}`}>
            <Icon shape={tone === 'good' ? CircleCheck : TriangleAlert} />
            <ToastContent className="toast__words">
              <Text slot="title">{message}</Text>
            </ToastContent>
            {action !== undefined && (
              <Button
                slot={null}
                size="small"
                className="toast__action"
                onPress={() => {
                  toastQueue.close(toast.key);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton slot="close" label={t`Schließen`} icon={X} className="toast__close" />
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
