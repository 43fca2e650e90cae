import { UsersSection } from '../features/access/UsersSection.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';

export function SettingsRoute() {
  return <SettingsScreen users={<UsersSection />} />;
}
