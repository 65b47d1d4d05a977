import { useLocation } from '@tanstack/react-router'

/// The secret of a link. It stands behind the #, which browsers never send along with a request.
export const useSecret = () => useLocation({ select: location => location.hash })
